// with -Afreehold.track=closeables
import java.io.FileInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;

class Channels {
  long ofFile(String file) throws IOException {
    try (FileChannel channel = new FileInputStream(file).getChannel()) {
      return channel.position(8).size();
    }
  }

  void locked(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      FileLock lock = channel.lock();
      channel.force(true);
      lock.release();
    }
  }

  void bound(InetSocketAddress address) throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(address).configureBlocking(false);
    }
  }
}
