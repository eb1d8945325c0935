// Generated from skipping.yaml. Changes are lost when it is generated again.

import Skipping

nonisolated extension StubOperation where Output == Rate {
    /// ``SkippingClient/Rates/getRate``: `GET /rates`
    public static var ratesGetRate: Self { Self(id: "getRate") }
}

nonisolated extension StubOperation where Output == Void {
    /// ``SkippingClient/Rates/replaceRates``: `PUT /rates`
    public static var ratesReplaceRates: Self { Self(id: "replaceRates") }
}
