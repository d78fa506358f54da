import { expect, test } from '../set-up/journey.ts'

test('an admin makes a schema, changes it, and cannot lose values by it', async ({ signIn }) => {
  const admin = await signIn('admin')
  await admin.goto('/settings/metadata/new-schema')
  const facts = admin.getByRole('region', { name: 'Schema' })
  await facts.getByRole('textbox', { name: 'Name' }).fill('Meter readings')
  await expect(facts.getByRole('textbox', { name: 'Key' })).toHaveValue(/meter/i)
  const fields = admin.getByRole('region', { name: 'Fields' })
  await fields.getByRole('textbox', { name: 'Label' }).fill('Last reading')
  await fields.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Number' })
  await admin.getByRole('button', { name: 'Create schema' }).click()
  await expect(admin.getByRole('heading', { level: 1, name: 'Meter readings' })).toBeVisible()

  await admin.getByRole('button', { name: 'Add field' }).click()
  await fields.getByRole('textbox', { name: 'Label' }).last().fill('Read by')
  await admin.getByRole('button', { name: 'Save changes' }).click()
  await admin
    .getByRole('dialog', { name: 'Save these changes?' })
    .getByRole('button', { name: 'Save changes' })
    .click()
  await expect(admin.getByRole('dialog')).toHaveCount(0)
  await admin.goto('/settings/metadata')
  await expect(admin.getByRole('row', { name: /Meter readings/ })).toContainText('2')

  // Names of credit bureaus are no numbers: the change is refused, with how many values it would lose.
  await admin.goto('/settings/metadata/credit_report')
  await admin.getByRole('button', { name: /^Bureau/ }).click()
  await fields.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Number' })
  await admin.getByRole('button', { name: 'Save changes' }).click()
  const refused = admin.getByRole('dialog', { name: 'These changes would lose values' })
  await expect(refused).toContainText(/\d+ value/)
  await refused.getByRole('button', { name: 'Go back' }).click()
  await expect(refused).toHaveCount(0)
})
