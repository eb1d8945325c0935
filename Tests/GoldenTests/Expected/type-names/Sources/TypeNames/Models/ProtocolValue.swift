// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct ProtocolValue: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var http: Self { Self(rawValue: "http") }

    @_alwaysEmitIntoClient
    public static var https: Self { Self(rawValue: "https") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .http,
            .https,
        ]
    }
}
