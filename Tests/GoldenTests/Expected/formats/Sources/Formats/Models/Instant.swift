// Generated from formats.yaml. Changes are lost when it is generated again.

public import Foundation
import FormatsRuntime

/// A moment.
public typealias Instant = Date
