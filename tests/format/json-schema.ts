/** The part of JSON Schema that docs/trace.schema.json is written in. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

export interface SchemaFile extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>;
}

const KEYWORDS = new Set(
  `$schema $defs title description $ref type const enum anyOf required properties propertyNames
  additionalProperties items minItems maxItems minLength maxLength minimum maximum pattern`.split(/\s+/),
);

/** Whether the value is as the schema says. @throws Error on a keyword that this small validator does not know. */
export function validates(file: SchemaFile, value: unknown, schema: Schema = file): boolean {
  const unknown = Object.keys(schema).find((keyword) => !KEYWORDS.has(keyword));
  if (unknown !== undefined) throw new Error(`unknown keyword ${unknown}`);
  const target = schema.$ref === undefined ? undefined : file.$defs[schema.$ref.replace('#/$defs/', '')];
  if (schema.$ref !== undefined && (target === undefined || !validates(file, value, target))) return false;
  if ('const' in schema && schema.const !== value) return false;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  if (schema.anyOf !== undefined && !schema.anyOf.some((choice) => validates(file, value, choice)))
    return false;
  if (schema.type !== undefined && ![schema.type].flat().some((type) => isOfType(value, type))) return false;
  if (typeof value === 'string') return isText(schema, value);
  if (typeof value === 'number')
    return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
  if (Array.isArray(value)) return isList(file, schema, value);
  return typeof value !== 'object' || value === null || isObject(file, schema, value);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function isText({ minLength = 0, maxLength = Infinity, pattern = '' }: Schema, text: string): boolean {
  const length = Array.from(text).length;
  return length >= minLength && length <= maxLength && new RegExp(pattern, 'u').test(text);
}

function isList(file: SchemaFile, schema: Schema, list: readonly unknown[]): boolean {
  const { items, minItems = 0, maxItems = Infinity } = schema;
  if (list.length < minItems || list.length > maxItems) return false;
  return items === undefined || list.every((item) => validates(file, item, items));
}

function isObject(file: SchemaFile, schema: Schema, object: object): boolean {
  const { required = [], properties = {}, propertyNames, additionalProperties } = schema;
  if (required.some((key) => !Object.hasOwn(object, key))) return false;
  return Object.entries(object).every(([key, value]) => {
    const expected = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (propertyNames !== undefined && !validates(file, key, propertyNames)) return false;
    return expected === undefined || validates(file, value, expected);
  });
}
