// Generated from open-enums.yaml. Changes are lost when it is generated again.

import OpenEnums

nonisolated extension StubOperation where Output == [Paint] {
    /// ``OpenEnumsClient/Paints/listPaints``: `GET /paints`
    public static var paintsListPaints: Self { Self(id: "listPaints") }
}
