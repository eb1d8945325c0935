// Generated from additional-properties.yaml. Changes are lost when it is generated again.

import AdditionalPropertiesRuntime

public typealias NullableValues = [String: String?]
