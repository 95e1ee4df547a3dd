import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMediaQuery } from '../hooks/use-media-query';

interface Props {
  /** The theme of the mail client; that of the system when absent. */
  readonly theme?: 'light' | 'dark';
  readonly className?: string;
  readonly children: ReactNode;
}

/** Light or dark around a host's whole page. Where the system has colours of its own (high contrast), browsers put them in. */
export function ThemedRoot({ theme, className, children }: Props) {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const dark = theme ? theme === 'dark' : systemIsDark;
  return (
    <FluentProvider className={className} theme={dark ? webDarkTheme : webLightTheme}>
      {children}
    </FluentProvider>
  );
}
