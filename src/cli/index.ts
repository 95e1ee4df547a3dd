import { main } from './main';

const { stdin, stdout, stderr, env: environment } = process;

/** A reader that closes the pipe (`| head`) is no error of ours. */
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv[1] ?? '.', process.argv.slice(2), { stdin, stdout, stderr, environment });
