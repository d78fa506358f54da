import { fieldTypeIds, fieldTypes, type FieldTypeId } from '@arrears/domain/custom-fields/field-types/index'

export const fieldTypeOptions = fieldTypeIds.map((value) => ({ value, label: fieldTypes[value].label }))

export function fieldTypeLabel(type: FieldTypeId): string {
  return fieldTypes[type].label
}

export function readFieldType(text: string): FieldTypeId | undefined {
  return fieldTypeIds.find((type) => type === text)
}
