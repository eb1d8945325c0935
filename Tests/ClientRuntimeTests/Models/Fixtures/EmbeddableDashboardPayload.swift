import ClientRuntime

/// The body of a request for the URL of a dashboard, as generated code has it.
public struct EmbeddableDashboardPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .required("customer_id", String.self),
        .required("dashboard", Dashboard.self),
        .optional("dashboard_options", [DashboardOption].self),
        .optional("color_overrides", [ColorOverride].self),
        .optional("bm_group_key_overrides", [GroupKeyOverride].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(
        customerID: String,
        dashboard: Dashboard,
        dashboardOptions: [DashboardOption]? = nil,
        colorOverrides: [ColorOverride]? = nil,
        bmGroupKeyOverrides: [GroupKeyOverride]? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.customerID = customerID
        self.dashboard = dashboard
        self.dashboardOptions = dashboardOptions
        self.colorOverrides = colorOverrides
        self.bmGroupKeyOverrides = bmGroupKeyOverrides
    }

    /// The Metronome customer ID
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
    public var dashboardOptions: [DashboardOption]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    @_alwaysEmitIntoClient
    public var colorOverrides: [ColorOverride]? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }

    @_alwaysEmitIntoClient
    public var bmGroupKeyOverrides: [GroupKeyOverride]? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
        _modify { yield &_fields[changingOptional: 4] }
    }

    public struct Dashboard: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        @_alwaysEmitIntoClient public static var invoices: Self { Self(rawValue: "invoices") }
        @_alwaysEmitIntoClient public static var usage: Self { Self(rawValue: "usage") }
        @_alwaysEmitIntoClient public static var commitsAndCredits: Self { Self(rawValue: "commits_and_credits") }

        public static var allCases: [Self] { [.invoices, .usage, .commitsAndCredits] }
    }
}

public struct DashboardOption: ObjectModel {
    public static let layout = ObjectLayout([
        .required("key", String.self),
        .required("value", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(key: String, value: String) {
        self.init(_fields: Fields(Self.layout))
        self.key = key
        self.value = value
    }

    @_alwaysEmitIntoClient
    public var key: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var value: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }
}

public struct ColorOverride: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", Name.self),
        .optional("value", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(name: Name, value: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.value = value
    }

    @_alwaysEmitIntoClient
    public var name: Name {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var value: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    public struct Name: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        @_alwaysEmitIntoClient public static var grayDark: Self { Self(rawValue: "Gray_dark") }
        @_alwaysEmitIntoClient public static var usageLine0: Self { Self(rawValue: "UsageLine_0") }

        public static var allCases: [Self] { [.grayDark, .usageLine0] }
    }
}

public struct GroupKeyOverride: ObjectModel {
    public static let layout = ObjectLayout([
        .required("group_key_name", String.self),
        .optional("display_name", String.self),
        .optional("value_display_names", [String: String].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) { self._fields = _fields }

    @_alwaysEmitIntoClient
    public init(groupKeyName: String, displayName: String? = nil, valueDisplayNames: [String: String]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.groupKeyName = groupKeyName
        self.displayName = displayName
        self.valueDisplayNames = valueDisplayNames
    }

    @_alwaysEmitIntoClient
    public var groupKeyName: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var displayName: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var valueDisplayNames: [String: String]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }
}
