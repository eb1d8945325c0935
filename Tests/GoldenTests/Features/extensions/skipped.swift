// MARK: - Client/ExtensionsSkippedClient+Dogs.swift

nonisolated extension ExtensionsSkippedClient {
    /// Operations of `dogs`.
    public struct Dogs: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /dogs`
        ///
        /// - Throws: ``ExtensionsSkippedError``.
        @_alwaysEmitIntoClient
        public func list() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/dogs",
                    id: "list",
                    response: .none
                )
            )
        }
    }
}

// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}

// MARK: - Warnings

// 12:39: note: an operation is left out, as 'x-speakeasy-ignore' says [skipped]
// 15:88: note: a property is left out, as 'x-stainless-skip' says [skipped]
