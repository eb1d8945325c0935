// Generated from metronome.yaml. Changes are lost when it is generated again.

import MetronomeRuntime

nonisolated extension MetronomeClient {
    /// Operations of `dashboards`.
    public struct Dashboards: Sendable {
        @usableFromInline let client: APIClient

        /// Get an embeddable customer dashboard
        ///
        /// Generate secure, embeddable dashboard URLs that allow you to seamlessly integrate Metronome's
        /// billing visualizations directly into your application. This endpoint creates authenticated
        /// iframe-ready URLs for customer-specific dashboards, providing a white-labeled billing experience
        /// without building custom UI.
        ///
        /// ### Use this endpoint to:
        /// - Embed billing dashboards directly in your customer portal or admin interface
        /// - Provide self-service access to invoices, usage data, and credit balances
        /// - Build white-labeled billing experiences with minimal development effort
        ///
        /// ### Key response fields:
        /// - A secure, time-limited URL that can be embedded in an iframe
        /// - The URL includes authentication tokens and configuration parameters
        /// - URLs are customer-specific and respect your security settings
        ///
        /// ### Usage guidelines:
        /// - Dashboard types: Choose from `invoices`, `usage`, or `commits_and_credits`
        /// - Customization options:
        ///     - `dashboard_options`: Configure whether you want invoices to show zero usage line items
        ///     - `color_overrides`: Match your brand's color palette
        ///     - `bm_group_key_overrides`: Customize how dimensions are displayed (for the usage embeddable
        ///       dashboard)
        /// - Iframe implementation: Embed the returned URL directly in an iframe element
        /// - Responsive design: Dashboards automatically adapt to container dimensions
        ///
        /// `POST /v1/dashboards/getEmbeddableUrl`
        ///
        /// - Parameters:
        ///   - customerID: `customer_id` in the body.
        ///   - dashboard: The type of dashboard to retrieve.
        ///   - dashboardOptions: Optional dashboard specific options
        ///   - colorOverrides: Optional list of colors to override
        ///   - groupKeyOverrides: Optional list of billable metric group key overrides
        /// - Throws: ``MetronomeError``. Its documented bodies: ``ErrorPayload`` (400).
        @_alwaysEmitIntoClient
        public func getEmbeddableURL(
            customerID: String,
            dashboard: EmbeddableDashboardPayload.Dashboard,
            dashboardOptions: [EmbeddableDashboardPayload.DashboardOption]? = nil,
            colorOverrides: [EmbeddableDashboardPayload.ColorOverride]? = nil,
            groupKeyOverrides: [EmbeddableDashboardPayload.GroupKeyOverride]? = nil
        ) async throws -> GetEmbeddableURLResponse {
            try await getEmbeddableURL(
                EmbeddableDashboardPayload(
                    customerID: customerID,
                    dashboard: dashboard,
                    dashboardOptions: dashboardOptions,
                    colorOverrides: colorOverrides,
                    groupKeyOverrides: groupKeyOverrides
                )
            )
        }

        /// Get an embeddable customer dashboard
        ///
        /// The same call, with the body as one value.
        ///
        /// - Parameters:
        ///   - body: The details of the dashboard to retrieve
        /// - Throws: ``MetronomeError``. Its documented bodies: ``ErrorPayload`` (400).
        @_alwaysEmitIntoClient
        public func getEmbeddableURL(_ body: EmbeddableDashboardPayload) async throws -> GetEmbeddableURLResponse {
            try await client.send(
                APIOperation(
                    .post,
                    "/v1/dashboards/getEmbeddableUrl",
                    id: "embeddableDashboard-v1",
                    body: .json(body),
                    response: .json,
                    errors: ["400": ErrorPayload.self]
                )
            )
        }

        /// The body of a `200` response.
        public nonisolated struct GetEmbeddableURLResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .required("data", DataPayload.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(data: DataPayload) {
                self.init(_fields: Fields(Self.layout))
                self.data = data
            }

            @_alwaysEmitIntoClient
            public var data: DataPayload {
                get { _fields.value(0) }
                set { _fields.setValue(0, newValue) }
                _modify { yield &_fields[changing: 0] }
            }

            public nonisolated struct DataPayload: ObjectModel {
                public static let layout = ObjectLayout([
                    .optional("url", String.self),
                ])

                public var _fields: Fields

                public init(_fields: Fields) {
                    self._fields = _fields
                }

                @_alwaysEmitIntoClient
                public init(url: String? = nil) {
                    self.init(_fields: Fields(Self.layout))
                    self.url = url
                }

                @_alwaysEmitIntoClient
                public var url: String? {
                    get { _fields.optionalString(0) }
                    set { _fields.setOptionalString(0, newValue) }
                }
            }
        }
    }
}
