@_exported import ClientRuntime
