// MARK: - Client/MultipartRequestOfASequenceClient+Sensors.swift

nonisolated extension MultipartRequestOfASequenceClient {
    /// Operations of `sensors`.
    public struct Sensors: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /sensors`
        ///
        /// - Throws: ``MultipartRequestOfASequenceError``.
        @_alwaysEmitIntoClient
        public func send(_ body: MultipartParts<Reading>) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/sensors",
                    id: "send",
                    body: .multipart(body),
                    response: .none
                )
            )
        }

        /// `PUT /sensors`
        ///
        /// - Throws: ``MultipartRequestOfASequenceError``.
        @_alwaysEmitIntoClient
        public func sendImages(_ body: MultipartParts<BodyPart>) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/sensors",
                    id: "sendImages",
                    body: .multipart(body, contentType: "multipart/related", partType: "image/jpeg"),
                    response: .none
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
