// Generated from formats.yaml. Changes are lost when it is generated again.

import Formats

nonisolated extension StubOperation where Output == Values {
    /// ``FormatsClient/Values/putValues``: `PUT /values/{id}`
    public static var valuesPutValues: Self { Self(id: "putValues") }
}
