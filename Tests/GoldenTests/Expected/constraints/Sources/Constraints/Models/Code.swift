// Generated from constraints.yaml. Changes are lost when it is generated again.

import ConstraintsRuntime

public typealias Code = String
