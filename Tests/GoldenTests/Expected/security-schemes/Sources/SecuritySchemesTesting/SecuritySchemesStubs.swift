// Generated from security-schemes.yaml. Changes are lost when it is generated again.

import SecuritySchemes

nonisolated extension StubOperation where Output == Void {
    /// ``SecuritySchemesClient/Default/default``: `GET /default`
    public static var defaultDefault: Self { Self(id: "default") }
    /// ``SecuritySchemesClient/Public/public``: `GET /public`
    public static var publicPublic: Self { Self(id: "public") }
    /// ``SecuritySchemesClient/OptionalOperations/optional``: `GET /optional`
    public static var optionalOptional: Self { Self(id: "optional") }
    /// ``SecuritySchemesClient/Cookie/cookie``: `GET /cookie`
    public static var cookieCookie: Self { Self(id: "cookie") }
    /// ``SecuritySchemesClient/Scoped/scoped``: `GET /scoped`
    public static var scopedScoped: Self { Self(id: "scoped") }
    /// ``SecuritySchemesClient/OIDC/oidc``: `GET /oidc`
    public static var oidcOIDC: Self { Self(id: "oidc") }
    /// ``SecuritySchemesClient/Odd/odd``: `GET /odd`
    public static var oddOdd: Self { Self(id: "odd") }
    /// ``SecuritySchemesClient/Nowhere/nowhere``: `GET /nowhere`
    public static var nowhereNowhere: Self { Self(id: "nowhere") }
}
