// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public typealias DictionaryPayload = [String: ArrayPayload]
