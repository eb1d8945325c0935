// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

public typealias List = [JSONValue]
