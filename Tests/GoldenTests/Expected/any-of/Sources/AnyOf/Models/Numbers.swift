// Generated from any-of.yaml. Changes are lost when it is generated again.

import AnyOfRuntime

public typealias Numbers = Int
