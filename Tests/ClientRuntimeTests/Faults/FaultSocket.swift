import Foundation

/// A connected socket.
struct FaultSocket: Sendable {
    let descriptor: Int32

    /// A socket that listens on a free port of loopback.
    static func listen() throws -> (Int32, port: UInt16) {
        #if canImport(Glibc)
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                let status = bind(descriptor, address, length)
                _ = getsockname(descriptor, address, &length)
                return status
            }
        }
        guard descriptor >= 0, status == 0, Foundation.listen(descriptor, 1_024) == 0 else {
            throw CocoaError(.fileReadUnknown)
        }
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }

    static func accept(_ listener: Int32) -> FaultSocket? {
        while true {
            let descriptor = Foundation.accept(listener, nil, nil)
            if descriptor >= 0 {
                var on: Int32 = 1
                // A reset peer must not end the process, and small pieces must not wait for each other.
                #if canImport(Darwin)
                setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
                #endif
                setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
                return FaultSocket(descriptor: descriptor)
            }
            guard errno == EINTR || errno == ECONNABORTED else { return nil }
        }
    }

    func receive(upTo count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
            length = max(0, recv(descriptor, buffer.baseAddress, count, 0))
        }
    }

    func send(_ bytes: some Collection<UInt8>) -> Bool {
        let bytes = Array(bytes)
        #if canImport(Darwin)
        let flags: Int32 = 0
        #else
        let flags = Int32(MSG_NOSIGNAL)
        #endif
        return bytes.withUnsafeBytes { buffer in
            var start = 0
            while start < buffer.count {
                let count = Foundation.send(
                    descriptor,
                    buffer.baseAddress?.advanced(by: start),
                    buffer.count - start,
                    flags
                )
                guard count > 0 else { return false }
                start += count
            }
            return true
        }
    }

    /// Makes the close a reset.
    func reset() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<linger>.size))
    }

    func close() {
        descriptor.close()
    }
}

extension Int32 {
    func shutDown() {
        _ = Foundation.shutdown(self, Int32(SHUT_RDWR))
    }

    func close() {
        _ = Foundation.close(self)
    }
}
