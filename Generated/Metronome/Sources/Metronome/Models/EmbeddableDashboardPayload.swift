// Generated from metronome.yaml. Changes are lost when it is generated again.

import MetronomeRuntime

public nonisolated struct EmbeddableDashboardPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .required("customer_id", String.self),
        .required("dashboard", Dashboard.self),
        .optional("dashboard_options", [DashboardOption].self),
        .optional("color_overrides", [ColorOverride].self),
        .optional("bm_group_key_overrides", [GroupKeyOverride].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(
        customerID: String,
        dashboard: Dashboard,
        dashboardOptions: [DashboardOption]? = nil,
        colorOverrides: [ColorOverride]? = nil,
        groupKeyOverrides: [GroupKeyOverride]? = nil
    ) {
        self.init(_fields: Fields(Self.layout))
        self.customerID = customerID
        self.dashboard = dashboard
        self.dashboardOptions = dashboardOptions
        self.colorOverrides = colorOverrides
        self.groupKeyOverrides = groupKeyOverrides
    }

    @_alwaysEmitIntoClient
    public var customerID: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    /// The type of dashboard to retrieve.
    @_alwaysEmitIntoClient
    public var dashboard: Dashboard {
        get { _fields.value(1) }
        set { _fields.setValue(1, newValue) }
    }

    /// Optional dashboard specific options
    @_alwaysEmitIntoClient
    public var dashboardOptions: [DashboardOption]? {
        get { _fields.optionalValue(2) }
        set { _fields.setOptionalValue(2, newValue) }
        _modify { yield &_fields[changingOptional: 2] }
    }

    /// Optional list of colors to override
    @_alwaysEmitIntoClient
    public var colorOverrides: [ColorOverride]? {
        get { _fields.optionalValue(3) }
        set { _fields.setOptionalValue(3, newValue) }
        _modify { yield &_fields[changingOptional: 3] }
    }

    /// Optional list of billable metric group key overrides
    @_alwaysEmitIntoClient
    public var groupKeyOverrides: [GroupKeyOverride]? {
        get { _fields.optionalValue(4) }
        set { _fields.setOptionalValue(4, newValue) }
        _modify { yield &_fields[changingOptional: 4] }
    }

    /// The type of dashboard to retrieve.
    public nonisolated struct Dashboard: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var invoices: Self { Self(rawValue: "invoices") }

        @_alwaysEmitIntoClient
        public static var usage: Self { Self(rawValue: "usage") }

        @_alwaysEmitIntoClient
        public static var commitsAndCredits: Self { Self(rawValue: "commits_and_credits") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .invoices,
                .usage,
                .commitsAndCredits,
            ]
        }
    }

    public nonisolated struct DashboardOption: ObjectModel {
        public static let layout = ObjectLayout([
            .required("key", String.self),
            .required("value", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(key: String, value: String) {
            self.init(_fields: Fields(Self.layout))
            self.key = key
            self.value = value
        }

        /// The option key name
        @_alwaysEmitIntoClient
        public var key: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }

        /// The option value
        @_alwaysEmitIntoClient
        public var value: String {
            get { _fields.string(1) }
            set { _fields.setString(1, newValue) }
        }
    }

    public nonisolated struct ColorOverride: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("name", Name.self),
            .optional("value", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(name: Name? = nil, value: String? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.name = name
            self.value = value
        }

        /// The color to override
        @_alwaysEmitIntoClient
        public var name: Name? {
            get { _fields.optionalValue(0) }
            set { _fields.setOptionalValue(0, newValue) }
        }

        /// Hex value representation of the color
        @_alwaysEmitIntoClient
        public var value: String? {
            get { _fields.optionalString(1) }
            set { _fields.setOptionalString(1, newValue) }
        }

        /// The color to override
        public nonisolated struct Name: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var grayDark: Self { Self(rawValue: "Gray_dark") }

            @_alwaysEmitIntoClient
            public static var grayMedium: Self { Self(rawValue: "Gray_medium") }

            @_alwaysEmitIntoClient
            public static var grayLight: Self { Self(rawValue: "Gray_light") }

            @_alwaysEmitIntoClient
            public static var grayExtralight: Self { Self(rawValue: "Gray_extralight") }

            @_alwaysEmitIntoClient
            public static var white: Self { Self(rawValue: "White") }

            @_alwaysEmitIntoClient
            public static var primaryMedium: Self { Self(rawValue: "Primary_medium") }

            @_alwaysEmitIntoClient
            public static var primaryLight: Self { Self(rawValue: "Primary_light") }

            @_alwaysEmitIntoClient
            public static var usageLine0: Self { Self(rawValue: "UsageLine_0") }

            @_alwaysEmitIntoClient
            public static var usageLine1: Self { Self(rawValue: "UsageLine_1") }

            @_alwaysEmitIntoClient
            public static var usageLine2: Self { Self(rawValue: "UsageLine_2") }

            @_alwaysEmitIntoClient
            public static var usageLine3: Self { Self(rawValue: "UsageLine_3") }

            @_alwaysEmitIntoClient
            public static var usageLine4: Self { Self(rawValue: "UsageLine_4") }

            @_alwaysEmitIntoClient
            public static var usageLine5: Self { Self(rawValue: "UsageLine_5") }

            @_alwaysEmitIntoClient
            public static var usageLine6: Self { Self(rawValue: "UsageLine_6") }

            @_alwaysEmitIntoClient
            public static var usageLine7: Self { Self(rawValue: "UsageLine_7") }

            @_alwaysEmitIntoClient
            public static var usageLine8: Self { Self(rawValue: "UsageLine_8") }

            @_alwaysEmitIntoClient
            public static var usageLine9: Self { Self(rawValue: "UsageLine_9") }

            @_alwaysEmitIntoClient
            public static var primaryGreen: Self { Self(rawValue: "Primary_green") }

            @_alwaysEmitIntoClient
            public static var primaryRed: Self { Self(rawValue: "Primary_red") }

            @_alwaysEmitIntoClient
            public static var progressBar: Self { Self(rawValue: "Progress_bar") }

            @_alwaysEmitIntoClient
            public static var progressBarBackground: Self { Self(rawValue: "Progress_bar_background") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .grayDark,
                    .grayMedium,
                    .grayLight,
                    .grayExtralight,
                    .white,
                    .primaryMedium,
                    .primaryLight,
                    .usageLine0,
                    .usageLine1,
                    .usageLine2,
                    .usageLine3,
                    .usageLine4,
                    .usageLine5,
                    .usageLine6,
                    .usageLine7,
                    .usageLine8,
                    .usageLine9,
                    .primaryGreen,
                    .primaryRed,
                    .progressBar,
                    .progressBarBackground,
                ]
            }
        }
    }

    public nonisolated struct GroupKeyOverride: ObjectModel {
        public static let layout = ObjectLayout([
            .required("group_key_name", String.self),
            .optional("display_name", String.self),
            .optional("value_display_names", [String: JSONValue].self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(
            groupKeyName: String,
            displayName: String? = nil,
            valueDisplayNames: [String: JSONValue]? = nil
        ) {
            self.init(_fields: Fields(Self.layout))
            self.groupKeyName = groupKeyName
            self.displayName = displayName
            self.valueDisplayNames = valueDisplayNames
        }

        /// The name of the billable metric group key.
        @_alwaysEmitIntoClient
        public var groupKeyName: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }

        /// The display name for the billable metric group key
        @_alwaysEmitIntoClient
        public var displayName: String? {
            get { _fields.optionalString(1) }
            set { _fields.setOptionalString(1, newValue) }
        }

        /// <key, value> pairs of the billable metric group key values and their display names. e.g. {"a":
        /// "Asia", "b": "Euro"}
        @_alwaysEmitIntoClient
        public var valueDisplayNames: [String: JSONValue]? {
            get { _fields.optionalValue(2) }
            set { _fields.setOptionalValue(2, newValue) }
            _modify { yield &_fields[changingOptional: 2] }
        }
    }
}
