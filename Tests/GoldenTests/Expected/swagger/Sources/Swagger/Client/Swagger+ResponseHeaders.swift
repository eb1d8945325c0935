// Generated from swagger.yaml. Changes are lost when it is generated again.

import SwaggerRuntime

/// The header fields that the document describes.
nonisolated extension ResponseHeaders {
    /// How many there are.
    ///
    /// `X-Total`
    public var total: Int? { value("X-Total") }
}
