-- Diary and journal name the API key that acted. Its name can be read by its own organisation, and nothing else of it.
GRANT SELECT (id, name, reference_id) ON api_key TO arrears_app;
CREATE POLICY tenant ON api_key FOR SELECT TO arrears_app USING (reference_id = (SELECT current_org()));
