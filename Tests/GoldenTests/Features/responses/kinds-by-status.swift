// MARK: - Client/ResponsesKindsByStatusClient+Files.swift

nonisolated extension ResponsesKindsByStatusClient {
    /// Operations of `files`.
    public struct Files: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /files`
        ///
        /// - Returns: What there is.
        /// - Throws: ``ResponsesKindsByStatusError``.
        @_alwaysEmitIntoClient
        public func get() async throws -> File {
            try await client.send(
                APIOperation(
                    .get,
                    "/files",
                    id: "get",
                    response: .json
                )
            )
        }

        /// `GET /files`
        ///
        /// The same call, answered with `application/octet-stream`.
        ///
        /// - Returns: What there is.
        /// - Throws: ``ResponsesKindsByStatusError``.
        @_alwaysEmitIntoClient
        public func getReturningBytes() async throws -> HTTPBody {
            try await client.send(
                APIOperation(
                    .get,
                    "/files",
                    id: "get",
                    response: .body,
                    accept: "application/octet-stream"
                )
            )
        }
    }
}

// MARK: - Models/File.swift

public nonisolated struct File: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}

// MARK: - Warnings

// 9:5: warning: two successful responses have bodies of different kinds; the call gives the first, of 'application/json', and another call the one of 'application/octet-stream' [several-success-bodies]
