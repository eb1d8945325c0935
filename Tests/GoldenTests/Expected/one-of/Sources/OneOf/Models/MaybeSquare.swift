// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOfRuntime

public typealias MaybeSquare = Square
