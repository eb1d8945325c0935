// Generated from paging.yaml. Changes are lost when it is generated again.

import PagingRuntime

/// The header fields that the document describes.
nonisolated extension ResponseHeaders {
    /// `Link`
    public var link: String? { value("Link") }
}
