// Generated from open-enums.yaml. Changes are lost when it is generated again.

import OpenEnumsRuntime

/// Values that no list of constants holds.
public typealias Loose = JSONValue
