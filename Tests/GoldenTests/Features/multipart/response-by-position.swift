// MARK: - Client/MultipartResponseByPositionClient+Documents.swift

nonisolated extension MultipartResponseByPositionClient {
    /// Operations of `documents`.
    public struct Documents: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /document`
        ///
        /// - Returns: A document.
        /// - Throws: ``MultipartResponseByPositionError``.
        @_alwaysEmitIntoClient
        public func get() async throws -> GetResponse {
            try await client.send(
                APIOperation(
                    .get,
                    "/document",
                    id: "get",
                    response: .multipart,
                    accept: "multipart/mixed"
                )
            )
        }

        /// `GET /documents`
        ///
        /// - Returns: All documents.
        /// - Throws: ``MultipartResponseByPositionError``.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Summary] {
            try await client.send(
                APIOperation(
                    .get,
                    "/documents",
                    id: "list",
                    response: .multipart,
                    accept: "multipart/mixed"
                )
            )
        }

        /// The body of a `200` response.
        public nonisolated struct GetResponse: TupleModel {
            public static let layout = ObjectLayout([
                .required("summary", Summary.self),
                .required("second", BodyPart.self),
                .rest(Int.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(_ summary: Summary, _ second: BodyPart, rest: [Int] = []) {
                self.init(_fields: Fields(Self.layout))
                self.summary = summary
                self.second = second
                self.rest = rest
            }

            @_alwaysEmitIntoClient
            public var summary: Summary {
                get { _fields.value(0) }
                set { _fields.setValue(0, newValue) }
                _modify { yield &_fields[changing: 0] }
            }

            @_alwaysEmitIntoClient
            public var second: BodyPart {
                get { _fields.value(1) }
                set { _fields.setValue(1, newValue) }
            }

            /// The elements behind those.
            @_alwaysEmitIntoClient
            public var rest: [Int] {
                get { _fields.rest(2) }
                set { _fields.setRest(2, newValue) }
            }
        }
    }
}

// MARK: - Models/Summary.swift

public nonisolated struct Summary: ObjectModel {
    public static let layout = ObjectLayout([
        .required("title", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(title: String) {
        self.init(_fields: Fields(Self.layout))
        self.title = title
    }

    @_alwaysEmitIntoClient
    public var title: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
