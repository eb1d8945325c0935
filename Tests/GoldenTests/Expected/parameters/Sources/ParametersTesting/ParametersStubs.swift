// Generated from parameters.yaml. Changes are lost when it is generated again.

import Parameters

nonisolated extension StubOperation where Output == Void {
    /// ``ParametersClient/Shops/getItem``: `GET /shops/{shop}/items/{item_id}`
    public static var shopsGetItem: Self { Self(id: "getItem") }
    /// ``ParametersClient/Query/query``: `GET /query`
    public static var queryQuery: Self { Self(id: "query") }
    /// ``ParametersClient/Label/styles``: `GET
    /// /label/{.label}/matrix/{matrix}/{list}/{object}/{id}.{extension}`
    public static var labelStyles: Self { Self(id: "styles") }
    /// ``ParametersClient/Undeclared/undeclared``: `GET /undeclared/{a}/{b}`
    public static var undeclaredUndeclared: Self { Self(id: "undeclared") }
    /// ``ParametersClient/Names/names``: `POST /names/{id}`
    public static var namesNames: Self { Self(id: "names") }
}
