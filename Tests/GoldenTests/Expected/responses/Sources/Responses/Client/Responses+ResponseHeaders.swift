// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

/// The header fields that the document describes.
nonisolated extension ResponseHeaders {
    /// `Location`
    public var location: String? { value("Location") }

    /// `mixed`
    public var mixed: String? { value("mixed") }

    /// How many calls remain.
    ///
    /// `X-Rate-Limit`
    public var rateLimit: Int? { value("X-Rate-Limit") }

    /// Where to go on: `cursor`.
    ///
    /// `X-Next`
    @available(*, deprecated)
    public var next: String? { value("X-Next") }

    /// What may be done.
    ///
    /// `Allow`
    public var allow: [String]? { values("Allow") }
}
