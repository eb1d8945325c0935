// Generated from examples.yaml. Changes are lost when it is generated again.

import Examples

nonisolated extension StubOperation where Output == Receipt {
    /// ``ExamplesClient/Events/sendEvents``: `POST /events`
    public static var eventsSendEvents: Self { Self(id: "sendEvents") }
}
