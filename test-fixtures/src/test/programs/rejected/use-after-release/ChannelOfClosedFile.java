// with -Afreehold.track=closeables
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;

class ChannelOfClosedFile {
  long run(String file) throws IOException {
    FileInputStream in = new FileInputStream(file);
    FileChannel channel = in.getChannel();
    in.close();
    return channel.size(); //! use.after.release
  }
}
