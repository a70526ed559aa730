// with -Afreehold.track=closeables
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

class StreamOfClosedSocket {
  int run(String host) throws IOException {
    InputStream in;
    try (Socket socket = new Socket(host, 80)) {
      in = socket.getInputStream();
    }
    return in.read(); //! use.after.release
  }
}
