// Generated from nullability.yaml. Changes are lost when it is generated again.

import NullabilityRuntime

public typealias MaybeList = [MaybeThing?]
