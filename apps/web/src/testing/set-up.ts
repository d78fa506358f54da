import '@arrears/ui/test-setup'
