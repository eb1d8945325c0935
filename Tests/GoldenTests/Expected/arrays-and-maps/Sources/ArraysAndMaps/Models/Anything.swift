// Generated from arrays-and-maps.yaml. Changes are lost when it is generated again.

import ArraysAndMapsRuntime

public typealias Anything = [JSONValue]
