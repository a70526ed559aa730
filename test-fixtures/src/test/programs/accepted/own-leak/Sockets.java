// with -Afreehold.track=closeables
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Executor;

class Sockets {
  int client(String host) throws IOException {
    try (Socket socket = new Socket(host, 80);
        InputStream in = socket.getInputStream();
        PrintWriter out = new PrintWriter(socket.getOutputStream(), true)) {
      out.println("GET /");
      return in.read();
    }
  }

  void server(Executor executor) throws IOException {
    try (ServerSocket server = new ServerSocket(80)) {
      Socket client = server.accept();
      executor.execute(() -> serve(client));
    }
  }

  private static void serve(Socket client) {
    System.out.println(client);
  }
}
