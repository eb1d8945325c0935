// Generated from callbacks.yaml. Changes are lost when it is generated again.

import Callbacks

nonisolated extension StubOperation where Output == Void {
    /// ``CallbacksClient/Streams/subscribe``: `POST /streams`
    public static var streamsSubscribe: Self { Self(id: "subscribe") }
}
