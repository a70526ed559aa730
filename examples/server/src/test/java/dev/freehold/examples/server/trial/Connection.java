package dev.freehold.examples.server.trial;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;

/** A client that sends bytes as they are told and reads replies as they come. */
public final class Connection implements Closeable {
  /** Longest wait for a byte, in milliseconds. */
  public static final int PATIENCE = 10_000;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final ReplyReader replies;

  public Connection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
    replies = new ReplyReader(in);
  }

  public void send(String bytes) throws IOException {
    out.write(Bytes.of(bytes));
  }

  /** The next reply. */
  public Reply read() throws IOException {
    return replies.read();
  }

  /** Sends a command and reads its reply. */
  public Reply ask(String... arguments) {
    try {
      send(Bytes.request(arguments));
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException(String.join(" ", arguments), e);
    }
  }

  /** Whether something came that was not read yet. */
  public boolean waiting() throws IOException {
    return in.available() > 0;
  }

  /** All bytes until the server closes; SocketTimeoutException when it does not. */
  public String untilClosed() throws IOException {
    StringBuilder all = new StringBuilder();
    try {
      for (int read = in.read(); read >= 0; read = in.read()) {
        all.append((char) read);
      }
    } catch (SocketException reset) {
      all.append("");
    }
    return all.toString();
  }

  /** The socket, for tests of broken connections. */
  public Socket socket() {
    return socket;
  }

  /** Ends the connection by a reset, as a client's machine does that goes away. */
  public void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
