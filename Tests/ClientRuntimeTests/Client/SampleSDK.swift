import ClientRuntime

// What a generated package has: models, a client and a group of operations, all of them public.

public struct DashboardRequest: ObjectModel {
    public static let layout = ObjectLayout([
        .required("customer_id", String.self),
        .required("dashboard", Dashboard.self),
        .optional("color_overrides", [String].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(customerID: String, dashboard: Dashboard, colorOverrides: [String]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.customerID = customerID
        self.dashboard = dashboard
        self.colorOverrides = colorOverrides
    }

    @_alwaysEmitIntoClient
    public var customerID: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var dashboard: Dashboard {
        get { _fields.value(1) }
        set { _fields.setValue(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var colorOverrides: [String]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
    }

    public struct Dashboard: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        @_alwaysEmitIntoClient public static var invoices: Self { Self(rawValue: "invoices") }
        public static var allCases: [Self] { [.invoices] }
    }
}

public struct DashboardURL: ObjectModel {
    public static let layout = ObjectLayout([
        .required("url", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(url: String) {
        self.init(_fields: Fields(Self.layout))
        self.url = url
    }

    @_alwaysEmitIntoClient
    public var url: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}

public struct ErrorPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .required("message", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public var message: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}

public struct SampleClient: ServiceClient {
    public let client: APIClient

    public init(client: APIClient) { self.client = client }

    public init(
        bearerToken: String? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        client = APIClient(
            service: APIService(
                name: "Sample", version: "1.0.0", baseURL: Server.production, environmentPrefix: "SAMPLE",
                securitySchemes: ["bearerAuth": .bearer],
                security: [["bearerAuth"]]
            ),
            credentials: ["bearerAuth": bearerToken.map { .token($0) }],
            baseURL: baseURL,
            configuration: configuration
        )
    }

    public enum Server { public static let production = "https://api.sample.example" }
    public var dashboards: Dashboards { Dashboards(client: client) }
    public var pets: Pets { Pets(client: client) }
}

public typealias SampleError = APIError

extension SampleClient {
    public struct Dashboards: Sendable {
        @usableFromInline let client: APIClient

        @_alwaysEmitIntoClient
        public func getEmbeddableURL(
            customerID: String,
            dashboard: DashboardRequest.Dashboard,
            colorOverrides: [String]? = nil
        ) async throws -> DashboardURL {
            try await getEmbeddableURL(
                DashboardRequest(customerID: customerID, dashboard: dashboard, colorOverrides: colorOverrides)
            )
        }

        @_alwaysEmitIntoClient
        public func getEmbeddableURL(_ body: DashboardRequest) async throws -> DashboardURL {
            try await client.send(APIOperation(
                .post, "/v1/dashboards/getEmbeddableUrl", id: "embeddableDashboard-v1",
                body: .json(body),
                response: .json,
                errors: ["400": ErrorPayload.self]
            ))
        }
    }

    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        @_alwaysEmitIntoClient
        public func show(
            petID: String,
            limit: Int? = nil,
            tags: [String]? = nil,
            trace: String? = nil,
            session: String? = nil
        ) async throws -> JSONValue {
            try await client.send(APIOperation(
                .get, "/pets/{petId}", id: "showPetById",
                parameters: [
                    .path("petId", petID), .query("limit", limit),
                    .query("tags", tags, style: .form, explode: false), .header("X-Trace", trace),
                    .cookie("sid", session),
                ],
                response: .json,
                errors: ["404": ErrorPayload.self, "default": JSONValue.self]
            ))
        }

        @_alwaysEmitIntoClient
        public func delete(petID: String) async throws {
            try await client.send(APIOperation(
                .delete, "/pets/{petId}", id: "deletePet",
                parameters: [.path("petId", petID)],
                response: .none
            ))
        }

        @_alwaysEmitIntoClient
        public func export() async throws -> String {
            try await client.send(APIOperation(.get, "/pets/export", id: "exportPets", response: .text, security: []))
        }

        @_alwaysEmitIntoClient
        public func photo(_ photo: [UInt8]? = nil) async throws -> [UInt8] {
            try await client.send(APIOperation(
                .put, "/pets/photo", id: "putPhoto", body: .bytes(photo, contentType: "image/png"), response: .bytes,
                accept: "image/png"
            ))
        }

        @_alwaysEmitIntoClient
        public func search(_ form: DashboardRequest? = nil) async throws -> DashboardURL? {
            try await client.send(APIOperation(
                .post, "/pets/search", id: "searchPets", body: .form(form), response: .optionalJSON()
            ))
        }
    }
}
