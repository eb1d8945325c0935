// Generated from parameter-places.yaml. Changes are lost when it is generated again.

import ParameterPlaces

nonisolated extension StubOperation where Output == Void {
    /// ``ParameterPlacesClient/Reserved/reserved``: `GET /reserved/{path}`
    public static var reservedReserved: Self { Self(id: "reserved") }
    /// ``ParameterPlacesClient/Empty/value``: `GET /empty`
    public static var emptyValue: Self { Self(id: "emptyValue") }
    /// ``ParameterPlacesClient/Content/content``: `GET /content/{filter}`
    public static var contentContent: Self { Self(id: "content") }
    /// ``ParameterPlacesClient/Same/name``: `GET /same/{id}`
    public static var sameName: Self { Self(id: "sameName") }
    /// ``ParameterPlacesClient/Versions/severalInASegment``: `GET
    /// /versions/{from}...{to}.{format}/{name}@{undeclared}`
    public static var versionsSeveralInASegment: Self { Self(id: "severalInASegment") }
}
