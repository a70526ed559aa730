// with -Afreehold.track=closeables
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

class AcceptedSocketNeverClosed {
  void run(ServerSocket server) throws IOException {
    Socket client = server.accept();
    System.out.println(client);
  } //! own.leak
}
