// with -Afreehold.track=closeables
import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;

/** What every object has, and what only gives a plain field, may be asked of what is closed. */
class HarmlessAfterClose {
  static class Temporary implements Closeable {
    private final String name = "a";
    private boolean open = true;

    String name() {
      return name;
    }

    boolean isOpen() {
      return open;
    }

    @Override
    public void close() {
      open = false;
      System.out.println(name);
    }
  }

  static String named() {
    Temporary temporary = new Temporary();
    temporary.close();
    return temporary.name() + temporary.isOpen() + temporary.getClass() + temporary;
  }

  static String closed(String host) throws IOException {
    Socket socket = new Socket(host, 80);
    socket.close();
    return socket.isClosed() + " " + socket.getPort();
  }
}
