// MARK: - Client/MultipartResponseByNameClient+Scans.swift

nonisolated extension MultipartResponseByNameClient {
    /// Operations of `scans`.
    public struct Scans: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /scans`
        ///
        /// - Returns: A scan.
        /// - Throws: ``MultipartResponseByNameError``.
        @_alwaysEmitIntoClient
        public func get() async throws -> GetResponse {
            try await client.send(
                APIOperation(
                    .get,
                    "/scans",
                    id: "get",
                    response: .multipart,
                    accept: "multipart/form-data"
                )
            )
        }

        /// The body of a `200` response.
        public nonisolated struct GetResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .required("id", Int.self),
                .optional("meta", Meta.self),
                .optional("tags", [String].self),
                .required("photo", BodyPart.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(id: Int, photo: BodyPart, meta: Meta? = nil, tags: [String]? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.id = id
                self.meta = meta
                self.tags = tags
                self.photo = photo
            }

            @_alwaysEmitIntoClient
            public var id: Int {
                get { _fields.int(0) }
                set { _fields.setInt(0, newValue) }
            }

            @_alwaysEmitIntoClient
            public var meta: Meta? {
                get { _fields.optionalValue(1) }
                set { _fields.setOptionalValue(1, newValue) }
                _modify { yield &_fields[changingOptional: 1] }
            }

            @_alwaysEmitIntoClient
            public var tags: [String]? {
                get { _fields.optionalValue(2) }
                set { _fields.setOptionalValue(2, newValue) }
                _modify { yield &_fields[changingOptional: 2] }
            }

            @_alwaysEmitIntoClient
            public var photo: BodyPart {
                get { _fields.value(3) }
                set { _fields.setValue(3, newValue) }
            }

            public nonisolated struct Meta: ObjectModel {
                public static let layout = ObjectLayout([
                    .optional("pages", Int.self),
                ])

                public var _fields: Fields

                public init(_fields: Fields) {
                    self._fields = _fields
                }

                @_alwaysEmitIntoClient
                public init(pages: Int? = nil) {
                    self.init(_fields: Fields(Self.layout))
                    self.pages = pages
                }

                @_alwaysEmitIntoClient
                public var pages: Int? {
                    get { _fields.optionalInt(0) }
                    set { _fields.setOptionalInt(0, newValue) }
                }
            }
        }
    }
}
