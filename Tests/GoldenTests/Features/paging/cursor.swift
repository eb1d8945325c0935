// MARK: - Client/PagingCursorClient+Pets.swift

nonisolated extension PagingCursorClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingCursorError``, when it is iterated.
        @_alwaysEmitIntoClient
        public func listPets(nextPage: String? = nil) -> PagedItems<ListPetsResponse, Pet> {
            client.paged(
                APIOperation(
                    .get,
                    "/pets",
                    id: "listPets",
                    parameters: [
                        .query("next_page", nextPage),
                    ],
                    response: .json
                ),
                items: { $0.data },
                by: .cursor(.query("next_page")) { $0.nextPage }
            )
        }

        /// The body of a `200` response.
        public nonisolated struct ListPetsResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .required("data", [Pet].self),
                .required("next_page", String.self, nullable: true),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(data: [Pet], nextPage: String?) {
                self.init(_fields: Fields(Self.layout))
                self.data = data
                self.nextPage = nextPage
            }

            @_alwaysEmitIntoClient
            public var data: [Pet] {
                get { _fields.value(0) }
                set { _fields.setValue(0, newValue) }
                _modify { yield &_fields[changing: 0] }
            }

            @_alwaysEmitIntoClient
            public var nextPage: String? {
                get { _fields.optionalString(1) }
                set { _fields.setOptionalString(1, newValue) }
            }
        }
    }
}

// MARK: - Models/Pet.swift

public nonisolated struct Pet: ObjectModel {
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
