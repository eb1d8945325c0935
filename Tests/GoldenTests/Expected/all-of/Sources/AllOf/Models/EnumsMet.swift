// Generated from all-of.yaml. Changes are lost when it is generated again.

import AllOfRuntime

public typealias EnumsMet = EnumsMet2
