// MARK: - Client/MultipartResponseOfASequenceClient+Sensors.swift

nonisolated extension MultipartResponseOfASequenceClient {
    /// Operations of `sensors`.
    public struct Sensors: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /sensors`
        ///
        /// - Returns: Readings.
        /// - Throws: ``MultipartResponseOfASequenceError``.
        @_alwaysEmitIntoClient
        public func readings() async throws -> MultipartParts<Reading> {
            try await client.send(
                APIOperation(
                    .get,
                    "/sensors",
                    id: "readings",
                    response: .parts(),
                    accept: "multipart/mixed"
                )
            )
        }

        /// `POST /sensors`
        ///
        /// - Returns: Ranges of a file.
        /// - Throws: ``MultipartResponseOfASequenceError``.
        @_alwaysEmitIntoClient
        public func ranges() async throws -> MultipartParts<BodyPart> {
            try await client.send(
                APIOperation(
                    .post,
                    "/sensors",
                    id: "ranges",
                    response: .parts(),
                    accept: "multipart/byteranges"
                )
            )
        }
    }
}

// MARK: - Models/Reading.swift

public nonisolated struct Reading: ObjectModel {
    public static let layout = ObjectLayout([
        .required("celsius", Double.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(celsius: Double) {
        self.init(_fields: Fields(Self.layout))
        self.celsius = celsius
    }

    @_alwaysEmitIntoClient
    public var celsius: Double {
        get { _fields.double(0) }
        set { _fields.setDouble(0, newValue) }
    }
}
