// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

public typealias Pets = [Pet]
