// Generated from open-enums.yaml. Changes are lost when it is generated again.

import OpenEnumsRuntime

public typealias Nothing = String
