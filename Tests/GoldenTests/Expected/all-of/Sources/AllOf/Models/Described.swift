// Generated from all-of.yaml. Changes are lost when it is generated again.

import AllOfRuntime

/// One of the above with its own words.
public typealias Described = NewPet
