/** What a geometry gives, at any depth, with its numbers cut to hundredths: scales leave noise far below a pixel. */
export function pixels<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, inner) => typeof inner === 'number' ? Math.round(inner * 100) / 100 : inner)
}
