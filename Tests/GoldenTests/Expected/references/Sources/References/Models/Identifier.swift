// Generated from references.yaml. Changes are lost when it is generated again.

import ReferencesRuntime

public typealias Identifier = String
